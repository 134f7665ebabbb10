package dev.cfn4j.localcloud.action;

import dev.cfn4j.localcloud.lifecycle.Exports;
import dev.cfn4j.localcloud.wire.AwsFault;
import java.util.List;
import software.amazon.awssdk.services.cloudformation.model.ListImportsRequest;
import software.amazon.awssdk.services.cloudformation.model.ListImportsResponse;

/** Lists the stacks that import an export; a fault where none does. */
final class ListImports extends Action<ListImportsRequest, ListImportsResponse> {
    ListImports() {
        super(ListImportsRequest.class, ListImportsRequest::builder);
    }

    @Override
    ListImportsResponse handle(ListImportsRequest request, Call call) {
        String name = Call.expect("exportName", request.exportName());
        List<String> importers = new Exports(call.region()).importers(name);
        if (importers.isEmpty()) {
            throw AwsFault.validation("Export '" + name + "' is not imported by any stack.");
        }
        Pages<String> page = Pages.of(call, importers, request.nextToken());
        return ListImportsResponse.builder()
                .imports(page.items())
                .nextToken(page.nextToken())
                .build();
    }
}
