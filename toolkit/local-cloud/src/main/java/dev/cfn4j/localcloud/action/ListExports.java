package dev.cfn4j.localcloud.action;

import dev.cfn4j.localcloud.lifecycle.Exports;
import software.amazon.awssdk.services.cloudformation.model.Export;
import software.amazon.awssdk.services.cloudformation.model.ListExportsRequest;
import software.amazon.awssdk.services.cloudformation.model.ListExportsResponse;

/** Lists what the stacks of the region export. */
final class ListExports extends Action<ListExportsRequest, ListExportsResponse> {
    ListExports() {
        super(ListExportsRequest.class, ListExportsRequest::builder);
    }

    @Override
    ListExportsResponse handle(ListExportsRequest request, Call call) {
        Pages<Exports.Export> page = Pages.of(call, new Exports(call.region()).all(), request.nextToken());
        return ListExportsResponse.builder()
                .exports(page.items().stream()
                        .map(export -> Export.builder()
                                .name(export.name())
                                .value(export.value())
                                .exportingStackId(export.stackId())
                                .build())
                        .toList())
                .nextToken(page.nextToken())
                .build();
    }
}
