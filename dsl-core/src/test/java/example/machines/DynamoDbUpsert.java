package example.machines;

import static dev.cfn4j.dsl.states.JsonPath.path;
import static dev.cfn4j.dsl.states.States.succeed;
import static dev.cfn4j.dsl.states.Tasks.deleteItem;
import static dev.cfn4j.dsl.states.Tasks.putItem;
import static dev.cfn4j.dsl.states.Tasks.updateItem;

import dev.cfn4j.dsl.states.StateMachineDefinition;
import java.util.Map;

/** Writes an item if it is new and updates it otherwise; a draft of it is deleted in the end. */
public final class DynamoDbUpsert {
    private DynamoDbUpsert() {}

    public static StateMachineDefinition definition() {
        var table = Things.table("Profiles");
        var key = Map.of("id", Map.of("S", path("$.id")));
        var clean = deleteItem("DeleteDraft", Things.table("Drafts"))
                .key(key)
                .conditionExpression("#s = :done")
                .attributeName("#s", "status")
                .attributeValue(":done", Map.of("S", "DONE"))
                .returnValues("ALL_OLD")
                .discardResult()
                .catchError("DynamoDB.ConditionalCheckFailedException", succeed("KeepDraft"));
        var update = updateItem("Update", table)
                .key(key)
                .updateExpression("SET #n = :name ADD changes :one")
                .attributeName("#n", "name")
                .attributeValue(":name", Map.of("S", path("$.name")))
                .attributeValue(":one", Map.of("N", "1"))
                .returnValues("UPDATED_NEW")
                .resultPath("$.updated");
        update.then(clean);
        return StateMachineDefinition.startingAt(putItem("Insert", table)
                .item(Map.of("id", Map.of("S", path("$.id")), "name", Map.of("S", path("$.name"))))
                .conditionExpression("attribute_not_exists(id)")
                .resultPath("$.inserted")
                .catchError("DynamoDB.ConditionalCheckFailedException", update, c -> c.resultPath("$.exists"))
                .then(clean));
    }
}
