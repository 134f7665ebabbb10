package dev.cfn4j.localcloud;

import dev.cfn4j.localcloud.action.Actions;
import dev.cfn4j.localcloud.action.Call;
import dev.cfn4j.localcloud.http.Request;
import dev.cfn4j.localcloud.http.Response;
import dev.cfn4j.localcloud.http.Service;
import dev.cfn4j.localcloud.intrinsics.Place;
import dev.cfn4j.localcloud.json.JsonCalls;
import dev.cfn4j.localcloud.lifecycle.Account;
import dev.cfn4j.localcloud.lifecycle.Runs;
import dev.cfn4j.localcloud.s3.ObjectCalls;
import dev.cfn4j.localcloud.s3.S3Fault;
import dev.cfn4j.localcloud.state.RegionState;
import dev.cfn4j.localcloud.wire.AwsFault;
import dev.cfn4j.localcloud.wire.FaultWriter;

/** Takes each request to the service that it speaks to: all are on one port. */
final class Gateway implements Service {
    private final Account account;
    private final Runs runs;
    private final Actions actions = new Actions();

    Gateway(Account account, Runs runs) {
        this.account = account;
        this.runs = runs;
    }

    @Override
    public Response answer(Request request, String requestId) {
        RegionState region = account.state().region(request.region());
        if (isJson(request)) {
            return JsonCalls.answer(request, account, region);
        }
        if (request.isQuery()) {
            Call call = new Call(account, region, runs);
            return Response.xml(200, actions.answer(request.form(), call, requestId));
        }
        return account.state()
                .locked(() -> ObjectCalls.answer(
                        request, account.state().objects(), new Place(region.name()), account.now()));
    }

    @Override
    public Response refuse(Request request, AwsFault fault, String requestId) {
        if (isJson(request)) {
            return JsonCalls.refuse(request, fault);
        }
        return request.isQuery()
                ? Response.xml(fault.status(), FaultWriter.write(fault, requestId))
                : S3Fault.answer(fault, request.uri().getPath(), requestId);
    }

    private static boolean isJson(Request request) {
        return request.header(JsonCalls.TARGET).isPresent();
    }
}
