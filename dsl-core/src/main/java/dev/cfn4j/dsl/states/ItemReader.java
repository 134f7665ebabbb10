package dev.cfn4j.dsl.states;

import dev.cfn4j.dsl.Resource;
import dev.cfn4j.dsl.Value;
import java.util.List;

/**
 * Where a distributed map reads its items. The bucket is a resource of the template, a name, or an expression of the query language; keys
 * and prefixes likewise.
 */
public final class ItemReader extends BucketAccess<ItemReader> {
    private static final String GET_OBJECT = "s3:getObject";

    private final boolean listing;

    private ItemReader(String call, Object bucket) {
        super(call, bucket);
        listing = !call.equals(GET_OBJECT);
    }

    /** The objects of a bucket, each with its key and size. */
    public static ItemReader objects(Resource<?> bucket) {
        return new ItemReader("s3:listObjectsV2", bucket);
    }

    /** The objects of a bucket of that name: a literal, or a JSONata expression. */
    public static ItemReader objects(String bucket) {
        return new ItemReader("s3:listObjectsV2", bucket);
    }

    /** The objects of a bucket whose name is a value or a path. */
    public static ItemReader objects(Value<?> bucket) {
        return new ItemReader("s3:listObjectsV2", bucket);
    }

    /** The contents of one object of a bucket; say its form next. */
    public static ItemReader object(Resource<?> bucket, Object key) {
        return new ItemReader(GET_OBJECT, bucket).argument("Key", key);
    }

    /** The contents of one object of a bucket of that name: a literal, or a JSONata expression. */
    public static ItemReader object(String bucket, Object key) {
        return new ItemReader(GET_OBJECT, bucket).argument("Key", key);
    }

    /** The contents of one object of a bucket whose name is a value or a path. */
    public static ItemReader object(Value<?> bucket, Object key) {
        return new ItemReader(GET_OBJECT, bucket).argument("Key", key);
    }

    /** Only objects whose keys begin so. */
    public ItemReader prefix(Object prefix) {
        return argument("Prefix", prefix);
    }

    /** Reads a CSV file whose first row names the columns. */
    public ItemReader csv() {
        return config("InputType", "CSV").config("CSVHeaderLocation", "FIRST_ROW");
    }

    /** Reads a CSV file without a row of names; the columns are named here. */
    public ItemReader csv(String... headers) {
        return config("InputType", "CSV").config("CSVHeaderLocation", "GIVEN").config("CSVHeaders", List.of(headers));
    }

    /** What separates the columns of a CSV file: COMMA if not said, PIPE, SEMICOLON, SPACE or TAB. */
    public ItemReader csvDelimiter(String delimiter) {
        return config("CSVDelimiter", delimiter);
    }

    /** Reads a JSON file that holds a list. */
    public ItemReader json() {
        return config("InputType", "JSON");
    }

    /** Reads a JSON file in which the pointer, for example {@code /items}, leads to a list. */
    public ItemReader json(String itemsPointer) {
        return json().config("ItemsPointer", itemsPointer);
    }

    /** Reads a file with a JSON document on each line. */
    public ItemReader jsonLines() {
        return config("InputType", "JSONL");
    }

    /** Reads a Parquet file. */
    public ItemReader parquet() {
        return config("InputType", "PARQUET");
    }

    /** Reads the manifest of an S3 inventory. */
    public ItemReader inventoryManifest() {
        return config("InputType", "MANIFEST");
    }

    /** Takes at most so many items. */
    public ItemReader maxItems(long items) {
        return config("MaxItems", items);
    }

    /** JSONata: takes at most so many items. */
    public ItemReader maxItems(String expression) {
        return config("MaxItems", expression);
    }

    /** JSONPath: takes at most so many items, found at run time. */
    public ItemReader maxItems(JsonPath path) {
        return config("MaxItemsPath", path.text());
    }

    /** Sets a member of the reader's configuration that has no method here. */
    public ItemReader config(String name, Object value) {
        return put("ReaderConfig", name, checkedTree(value));
    }

    Permissions permissions(String state) {
        return listing ? permissions(state, false, "s3:ListBucket") : permissions(state, true, "s3:GetObject");
    }
}
