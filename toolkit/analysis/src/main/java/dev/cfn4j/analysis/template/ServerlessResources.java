package dev.cfn4j.analysis.template;

import dev.cfn4j.dsl.node.Node;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The resources that the serverless transform makes of those written, by their logical IDs; see
 * <a href="https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-specification-generated-resources.html">
 * generated resources</a>.
 */
public final class ServerlessResources {
    private static final String HASH = "[0-9a-f]{10}";

    /** What follows the logical ID of the resource that it is made of, by the type of that. */
    private static final Map<String, Pattern> SUFFIXES = Map.of(
            "AWS::Serverless::Function",
            Pattern.compile(
                    "Role|Url|UrlPublicPermissions|URLInvokeByFunction.*|DeploymentGroup|\\.?Version.*|\\.?Alias.*|"
                            + "EventInvokeConfig.*|.*Permission.*|.*Queue|.*QueuePolicy|.*EventSourceMapping.*"),
            "AWS::Serverless::StateMachine",
            Pattern.compile("Role|\\.?Version.*|\\.?Alias.*|.*Role"),
            "AWS::Serverless::Api",
            Pattern.compile(
                    "\\.?Stage|.*Stage|\\.?Deployment.*|\\.?DomainName|\\.?UsagePlan.*|\\.?ApiKey|.*Permission"),
            "AWS::Serverless::HttpApi",
            Pattern.compile("\\.?Stage|.*Stage|\\.?DomainName|.*ApiMapping|.*Permission"),
            "AWS::Serverless::WebSocketApi",
            Pattern.compile(".+"),
            "AWS::Serverless::GraphQLApi",
            Pattern.compile(".+"),
            "AWS::Serverless::Connector",
            Pattern.compile(".+"),
            "AWS::Serverless::LayerVersion",
            Pattern.compile(HASH),
            "AWS::Serverless::CapacityProvider",
            Pattern.compile(".*Role"));

    private static final Map<String, String> IMPLICIT_APIS =
            Map.of("Api", "ServerlessRestApi", "HttpApi", "ServerlessHttpApi");

    private static final Pattern SHARED =
            Pattern.compile("ServerlessDeploymentApplication|CodeDeployServiceRole|CapacityProvider.*Role");

    private final List<TemplateResource> serverless;

    /** The resources that are made of those in the template; where the transform is missing, another rule says so. */
    public ServerlessResources(TemplateModel template) {
        this.serverless = template.resources().values().stream()
                .filter(resource -> resource.isServerless()
                        || resource.node().find("Connectors").isPresent())
                .toList();
    }

    /** Whether there will be a resource of that logical ID; {@code Function.Version} and the like are names, too. */
    public boolean contains(String name) {
        return !serverless.isEmpty()
                && (SHARED.matcher(name).matches()
                        || serverless.stream()
                                .anyMatch(resource -> isMadeOf(resource, name) || isImplicitApi(resource, name)));
    }

    private static boolean isMadeOf(TemplateResource resource, String name) {
        Pattern suffix = SUFFIXES.get(resource.type());
        String id = resource.logicalId();
        boolean isLonger = name.length() > id.length() && name.startsWith(id);
        if (!isLonger) {
            return false;
        }
        return resource.node().find("Connectors").isPresent()
                || events(resource).keySet().stream().anyMatch(event -> name.startsWith(id + event))
                || (suffix != null
                        && suffix.matcher(name.substring(id.length())).matches());
    }

    private static boolean isImplicitApi(TemplateResource resource, String name) {
        return events(resource).values().stream()
                .map(event -> event.find("Type").flatMap(Node::text).map(IMPLICIT_APIS::get))
                .flatMap(Optional::stream)
                .anyMatch(api -> name.startsWith(api));
    }

    private static Map<String, Node> events(TemplateResource resource) {
        return resource.isServerless()
                ? resource.properties()
                        .flatMap(properties -> properties.find("Events"))
                        .map(Node::membersOrNone)
                        .orElse(Map.of())
                : Map.of();
    }
}
