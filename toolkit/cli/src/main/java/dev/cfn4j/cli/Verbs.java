package dev.cfn4j.cli;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** All commands by name. They are made one by one, as making all of them takes longer than what most of them do. */
final class Verbs {
    private static final List<String> NAMES = List.of(
            "generate",
            "synth",
            "expand",
            "validate",
            "diff",
            "check",
            "deploy",
            "delete",
            "describe",
            "describe-resource",
            "get-template",
            "outputs",
            "list",
            "cancel-update",
            "explain",
            "local",
            "completion",
            "help");

    /** What commands of former tools are called here. */
    private static final Map<String, String> FORMER = Map.ofEntries(
            Map.entry("create", "deploy"),
            Map.entry("update", "deploy"),
            Map.entry("cfn-validate-template", "validate"),
            Map.entry("cfn-create-stack", "deploy"),
            Map.entry("cfn-update-stack", "deploy"),
            Map.entry("cfn-cancel-update-stack", "cancel-update"),
            Map.entry("cfn-delete-stack", "delete"),
            Map.entry("cfn-describe-stack-events", "describe"),
            Map.entry("cfn-describe-stack-resources", "describe"),
            Map.entry("cfn-describe-stack-resource", "describe-resource"),
            Map.entry("cfn-list-stack-resources", "describe"),
            Map.entry("cfn-list-stacks", "list"),
            Map.entry("cfn-get-template", "get-template"));

    private Verbs() {}

    /** Adds the command that the arguments begin with, or all of them where they begin with none that stands for itself. */
    static void add(CommandLine line, String... arguments) {
        String first = arguments.length == 0 ? "" : arguments[0];
        boolean alone = NAMES.contains(first) && !first.equals("help") && !first.equals("completion");
        (alone ? List.of(first) : NAMES).forEach(name -> line.addSubcommand(name, command(name)));
    }

    /** What the command of a former tool is called here; null where the name is none. */
    static @Nullable String successor(String name) {
        return FORMER.get(name);
    }

    private static Object command(String name) {
        return switch (name) {
            case "generate" -> new GenerateCommand();
            case "synth" -> new SynthCommand();
            case "expand" -> new ExpandCommand();
            case "validate" -> new ValidateCommand();
            case "diff" -> new DiffCommand();
            case "check" -> new CheckCommand();
            case "deploy" -> new DeployCommand();
            case "delete" -> new DeleteCommand();
            case "describe" -> new DescribeCommand();
            case "describe-resource" -> new DescribeResourceCommand();
            case "get-template" -> new GetTemplateCommand();
            case "outputs" -> new OutputsCommand();
            case "list" -> new ListCommand();
            case "cancel-update" -> new CancelUpdateCommand();
            case "explain" -> new ExplainCommand();
            case "local" -> new LocalCommand();
            case "completion" -> new CompletionCommand();
            case "help" -> new CommandLine.HelpCommand();
            default -> throw new IllegalArgumentException(name);
        };
    }
}
