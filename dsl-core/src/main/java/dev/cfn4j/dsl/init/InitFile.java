package dev.cfn4j.dsl.init;

import dev.cfn4j.dsl.Structure;
import dev.cfn4j.dsl.Value;
import java.util.Map;

/** A file that {@code cfn-init} writes: of content given here, or from a place. */
public final class InitFile extends Structure<InitFile> {
    InitFile() {}

    /** The text of the file. */
    public InitFile content(String text) {
        return set("content", text);
    }

    /** The text of the file, for instance by Fn::Sub. */
    public InitFile content(Value<String> text) {
        return set("content", text);
    }

    /** The content as JSON, of a tree. */
    public InitFile content(Map<String, ?> tree) {
        return set("content", checkedTree(tree));
    }

    /** Where the file is fetched from. */
    public InitFile source(String url) {
        return set("source", url);
    }

    /** Where the file is fetched from. */
    public InitFile source(Value<String> url) {
        return set("source", url);
    }

    /** {@code plain} or {@code base64}: how the content is encoded. */
    public InitFile encoding(String encoding) {
        return set("encoding", encoding);
    }

    /** Six octal digits, for example {@code 000644}; of a symbolic link, {@code 120644}. */
    public InitFile mode(String octal) {
        return set("mode", octal);
    }

    /** The user that the file belongs to. */
    public InitFile owner(String user) {
        return set("owner", user);
    }

    /** The group that the file belongs to. */
    public InitFile group(String group) {
        return set("group", group);
    }

    /** The entry of {@code AWS::CloudFormation::Authentication} to fetch the file with. */
    public InitFile authentication(String name) {
        return set("authentication", name);
    }

    /** Values for the Mustache template that the content is. */
    public InitFile context(Map<String, ?> values) {
        return set("context", checkedTree(values));
    }
}
