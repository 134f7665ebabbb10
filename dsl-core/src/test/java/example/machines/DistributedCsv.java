package example.machines;

import static dev.cfn4j.dsl.states.States.distributedMap;
import static dev.cfn4j.dsl.states.Tasks.invokeLambda;

import dev.cfn4j.dsl.states.ItemReader;
import dev.cfn4j.dsl.states.QueryLanguage;
import dev.cfn4j.dsl.states.ResultWriter;
import dev.cfn4j.dsl.states.StateMachineDefinition;
import java.util.Map;

/** The rows of a CSV file in S3, a hundred at a time, a thousand executions at once; five per cent may fail. */
public final class DistributedCsv {
    private DistributedCsv() {}

    public static StateMachineDefinition definition() {
        var importRows = invokeLambda("ImportRows", Things.function("Importer"))
                .payload(Map.of("rows", "{% $states.input.Items %}", "source", "{% $states.input.BatchInput.source %}"))
                .output("{% $states.result.Payload %}");
        return StateMachineDefinition.startingAt(distributedMap("ImportFile", importRows)
                        .express()
                        .label("ImportFile")
                        .itemReader(ItemReader.object(Things.bucket("Uploads"), "{% $states.input.key %}")
                                .csv()
                                .csvDelimiter("SEMICOLON")
                                .maxItems(1_000_000))
                        .itemSelector(Map.of(
                                "row",
                                "{% $states.context.Map.Item.Value %}",
                                "line",
                                "{% $states.context.Map.Item.Index %}"))
                        .itemBatcher(b -> b.maxItemsPerBatch(100)
                                .maxInputBytesPerBatch(200_000)
                                .batchInput(Map.of("source", "{% $states.input.key %}")))
                        .maxConcurrency(1000)
                        .toleratedFailurePercentage(5)
                        .toleratedFailureCount("{% $states.input.mayFail %}")
                        .resultWriter(ResultWriter.to(Things.bucket("Results"), "imports")
                                .transformation("COMPACT")
                                .outputType("JSONL"))
                        .output(Map.of("results", "{% $states.result.ResultWriterDetails %}")))
                .queryLanguage(QueryLanguage.JSONATA);
    }
}
