package dev.cfn4j.dsl;

import dev.cfn4j.dsl.pattern.Patterns;
import java.util.Set;

/**
 * Says which classes are the framework's own, so that a recorded source location is always the user's line. An explicit
 * list: a user's package may well be named like ours.
 */
public final class Framework {
    private static final Set<String> OWN = Set.of(
            "dev.cfn4j.dsl.Body",
            "dev.cfn4j.dsl.Branch",
            "dev.cfn4j.dsl.Condition",
            "dev.cfn4j.dsl.ConditionExpression",
            "dev.cfn4j.dsl.Defaults",
            "dev.cfn4j.dsl.DynamicReference",
            "dev.cfn4j.dsl.Extras",
            "dev.cfn4j.dsl.Fn",
            "dev.cfn4j.dsl.ForEach",
            "dev.cfn4j.dsl.Intrinsic",
            "dev.cfn4j.dsl.Literals",
            "dev.cfn4j.dsl.LogicalId",
            "dev.cfn4j.dsl.Loop",
            "dev.cfn4j.dsl.MacroValue",
            "dev.cfn4j.dsl.Macros",
            "dev.cfn4j.dsl.Mapping",
            "dev.cfn4j.dsl.MappingKeys",
            "dev.cfn4j.dsl.Output",
            "dev.cfn4j.dsl.OutputReference",
            "dev.cfn4j.dsl.Parameter",
            "dev.cfn4j.dsl.Part",
            "dev.cfn4j.dsl.ProjectCode",
            "dev.cfn4j.dsl.PropertyBag",
            "dev.cfn4j.dsl.Rename",
            "dev.cfn4j.dsl.Renames",
            "dev.cfn4j.dsl.RuleFn",
            "dev.cfn4j.dsl.Section",
            "dev.cfn4j.dsl.Stack",
            "dev.cfn4j.dsl.StackOutput",
            "dev.cfn4j.dsl.StackPlace",
            "dev.cfn4j.dsl.StackReferences",
            "dev.cfn4j.dsl.StackRegistry",
            "dev.cfn4j.dsl.StackTag",
            "dev.cfn4j.dsl.Store",
            "dev.cfn4j.dsl.Tag",
            "dev.cfn4j.dsl.TagForm",
            "dev.cfn4j.dsl.Template",
            "dev.cfn4j.dsl.attribute.Duration8601",
            "dev.cfn4j.dsl.dashboard.DashboardBody",
            "dev.cfn4j.dsl.dashboard.PlacedWidget",
            "dev.cfn4j.dsl.dashboard.RowLayout",
            "dev.cfn4j.dsl.dashboard.SeriesRow",
            "dev.cfn4j.dsl.event.EventPattern",
            "dev.cfn4j.dsl.event.FilterPattern",
            "dev.cfn4j.dsl.event.Match",
            "dev.cfn4j.dsl.file.ClassPathFiles",
            "dev.cfn4j.dsl.file.DirectoryFiles",
            "dev.cfn4j.dsl.file.MissingFile",
            "dev.cfn4j.dsl.file.ProjectFiles",
            "dev.cfn4j.dsl.file.Tree",
            "dev.cfn4j.dsl.location.SourceLocations",
            "dev.cfn4j.dsl.metric.Metric",
            "dev.cfn4j.dsl.metric.MetricExpression",
            "dev.cfn4j.dsl.metric.Series",
            "dev.cfn4j.dsl.node.Document",
            "dev.cfn4j.dsl.policy.ConditionOperator",
            "dev.cfn4j.dsl.policy.Conditions",
            "dev.cfn4j.dsl.policy.Items",
            "dev.cfn4j.dsl.policy.Operand",
            "dev.cfn4j.dsl.policy.PolicyDocument",
            "dev.cfn4j.dsl.policy.PolicyElement",
            "dev.cfn4j.dsl.policy.PolicyForm",
            "dev.cfn4j.dsl.policy.Principal",
            "dev.cfn4j.dsl.policy.Principals",
            "dev.cfn4j.dsl.policy.Statement",
            "dev.cfn4j.dsl.states.AslWriter",
            "dev.cfn4j.dsl.states.Chain",
            "dev.cfn4j.dsl.states.IntrinsicFunctions",
            "dev.cfn4j.dsl.states.JsonPath",
            "dev.cfn4j.dsl.states.ServiceArn",
            "dev.cfn4j.dsl.states.StateGraph",
            "dev.cfn4j.dsl.states.StateNames",
            "dev.cfn4j.dsl.states.States",
            "dev.cfn4j.dsl.states.Target",
            "dev.cfn4j.dsl.states.TargetResource",
            "dev.cfn4j.dsl.states.Tasks",
            "dev.cfn4j.dsl.states.Variable",
            "dev.cfn4j.dsl.states.check.MachineRules",
            "dev.cfn4j.dsl.synth.ProjectRun",
            "dev.cfn4j.dsl.synth.StackClassRun",
            "dev.cfn4j.dsl.synth.Synthesis",
            "dev.cfn4j.dsl.table.SeparatedText",
            "dev.cfn4j.dsl.table.Table",
            "dev.cfn4j.dsl.table.TableText",
            "dev.cfn4j.dsl.text.JsonText",
            "dev.cfn4j.dsl.text.JsonTextExpression",
            "dev.cfn4j.dsl.text.JsonTextWriter",
            "dev.cfn4j.dsl.text.MixedText",
            "dev.cfn4j.dsl.text.MixedTextValue",
            "dev.cfn4j.dsl.text.TextExpression",
            "dev.cfn4j.dsl.text.TextPart",
            "dev.cfn4j.dsl.text.TextReference",
            "dev.cfn4j.dsl.text.TextScope",
            "dev.cfn4j.dsl.text.TextTemplate",
            "dev.cfn4j.dsl.text.TextTemplateParser");

    private static final ClassValue<Boolean> CONTAINS = new ClassValue<>() {
        @Override
        protected Boolean computeValue(Class<?> type) {
            return isOwn(type) || isJdk(type);
        }
    };

    private Framework() {}

    /** The names of the listed classes. */
    static Set<String> names() {
        return OWN;
    }

    /** Whether the class is part of the framework, a resource, structure or patterns class, or the JDK's. */
    public static boolean contains(Class<?> type) {
        return CONTAINS.get(type);
    }

    /** The same for a class known by name only; a class that the loader does not find counts as the user's. */
    public static boolean contains(String className, ClassLoader loader) {
        try {
            return contains(Class.forName(className, false, loader));
        } catch (ClassNotFoundException | LinkageError e) {
            return false;
        }
    }

    private static boolean isOwn(Class<?> type) {
        return OWN.contains(type.getNestHost().getName())
                || Resource.class.isAssignableFrom(type)
                || Structure.class.isAssignableFrom(type)
                || Patterns.class.isAssignableFrom(type);
    }

    private static boolean isJdk(Class<?> type) {
        ClassLoader loader = type.getClassLoader();
        return loader == null || loader == ClassLoader.getPlatformClassLoader();
    }
}
