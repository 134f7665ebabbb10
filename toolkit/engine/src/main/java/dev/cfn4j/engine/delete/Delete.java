package dev.cfn4j.engine.delete;

import dev.cfn4j.dsl.finding.Finding;
import dev.cfn4j.dsl.node.Locations;
import dev.cfn4j.engine.Message;
import dev.cfn4j.engine.Option;
import dev.cfn4j.engine.Question;
import dev.cfn4j.engine.ToolkitException;
import dev.cfn4j.engine.ToolkitHost;
import dev.cfn4j.engine.aws.CloudFormationGateway;
import dev.cfn4j.engine.aws.DeployedStack;
import dev.cfn4j.engine.aws.Gateways;
import dev.cfn4j.engine.aws.StackEvent;
import dev.cfn4j.engine.stack.StackAddress;
import dev.cfn4j.engine.watch.EventLine;
import dev.cfn4j.engine.watch.EventWatch;
import dev.cfn4j.engine.watch.RootCause;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** The verb delete: asks first, deletes dependents before their dependencies, and waits for the end. */
public final class Delete {
    private final ToolkitHost host;

    /** A verb that tells and asks the host. */
    public Delete(ToolkitHost host) {
        this.host = host;
    }

    /**
     * Deletes those of the stacks that exist.
     *
     * @throws ToolkitException if nobody can be asked, AWS refuses or a deletion fails
     */
    public DeleteResult run(DeleteRequest request) {
        try (Gateways gateways = new Gateways(request.target(), host)) {
            List<Found> stacks = existing(request, gateways);
            if (!stacks.isEmpty() && !request.confirmed() && !confirmed(stacks)) {
                return new DeleteResult(List.of(), true);
            }
            stacks.forEach(found ->
                    delete(found.stack(), found.gateway(), request.target().pollInterval()));
            return new DeleteResult(
                    stacks.stream().map(found -> found.stack().name()).toList(), false);
        }
    }

    private static List<Found> existing(DeleteRequest request, Gateways gateways) {
        List<StackAddress> addresses = new ArrayList<>(request.stacks());
        Collections.reverse(addresses);
        List<Found> found = new ArrayList<>();
        for (StackAddress address : addresses) {
            CloudFormationGateway gateway = gateways.to(address.region());
            gateway.findStack(address.name()).ifPresent(stack -> found.add(new Found(stack, gateway)));
        }
        return found;
    }

    private boolean confirmed(List<Found> stacks) {
        String names = stacks.stream()
                .collect(Collectors.groupingBy(
                        found -> found.gateway().place(),
                        LinkedHashMap::new,
                        Collectors.mapping(found -> found.stack().name(), Collectors.joining(", "))))
                .entrySet()
                .stream()
                .map(place -> place.getValue() + " in " + place.getKey())
                .collect(Collectors.joining("; "));
        if (!host.interactive()) {
            throw ToolkitException.of(
                    "deleting " + names + " has to be confirmed, and nobody is there to be asked",
                    "Say yes beforehand with " + host.spell(Option.YES) + ".");
        }
        return host.ask(new Question("Delete " + names + "?", false, Option.YES));
    }

    private void delete(DeployedStack stack, CloudFormationGateway gateway, Duration interval) {
        host.notify(Message.info(stack.name() + " in " + gateway.place()));
        String before = gateway.latestEvent(stack.id()).orElse("");
        gateway.deleteStack(stack.id());
        EventLine lines = new EventLine(Locations.NONE);
        List<StackEvent> events = new EventWatch(host, gateway, interval, lines).follow(stack.id(), before);
        if (events.stream()
                .noneMatch(event -> event.isAboutStack() && event.status().equals("DELETE_COMPLETE"))) {
            List<Finding> cause =
                    RootCause.find(stack.name(), events, lines).stream().toList();
            throw ToolkitException.withFindings("deleting `" + stack.name() + "` failed", cause);
        }
    }

    /** A stack that exists, and the way to it. */
    private record Found(DeployedStack stack, CloudFormationGateway gateway) {}
}
