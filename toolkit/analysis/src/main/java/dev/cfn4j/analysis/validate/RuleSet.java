package dev.cfn4j.analysis.validate;

import dev.cfn4j.analysis.validate.function.EmbeddedVariable;
import dev.cfn4j.analysis.validate.function.MalformedFunction;
import dev.cfn4j.analysis.validate.function.MisplacedSecureString;
import dev.cfn4j.analysis.validate.function.UnknownFunction;
import dev.cfn4j.analysis.validate.function.UselessSub;
import dev.cfn4j.analysis.validate.property.ArnExpected;
import dev.cfn4j.analysis.validate.property.DuplicateIdentifier;
import dev.cfn4j.analysis.validate.property.DuplicateItems;
import dev.cfn4j.analysis.validate.property.DuplicateKeys;
import dev.cfn4j.analysis.validate.property.FormatMismatch;
import dev.cfn4j.analysis.validate.property.InvalidTag;
import dev.cfn4j.analysis.validate.property.LengthOutOfRange;
import dev.cfn4j.analysis.validate.property.ListOutput;
import dev.cfn4j.analysis.validate.property.MissingRequiredProperty;
import dev.cfn4j.analysis.validate.property.NetworkNotCanonical;
import dev.cfn4j.analysis.validate.property.NoAlternativeFits;
import dev.cfn4j.analysis.validate.property.NotAllowedValue;
import dev.cfn4j.analysis.validate.property.NumberOutOfRange;
import dev.cfn4j.analysis.validate.property.PatternMismatch;
import dev.cfn4j.analysis.validate.property.PropertyCombination;
import dev.cfn4j.analysis.validate.property.ReadOnlyProperty;
import dev.cfn4j.analysis.validate.property.RemovedProperty;
import dev.cfn4j.analysis.validate.property.UnknownProperty;
import dev.cfn4j.analysis.validate.property.UnlikelyReference;
import dev.cfn4j.analysis.validate.property.WrongItemCount;
import dev.cfn4j.analysis.validate.property.WrongReference;
import dev.cfn4j.analysis.validate.property.WrongResult;
import dev.cfn4j.analysis.validate.property.WrongType;
import dev.cfn4j.analysis.validate.reference.CircularCondition;
import dev.cfn4j.analysis.validate.reference.CircularDependency;
import dev.cfn4j.analysis.validate.reference.ConstantCondition;
import dev.cfn4j.analysis.validate.reference.DeadReference;
import dev.cfn4j.analysis.validate.reference.DependencyMayBeAbsent;
import dev.cfn4j.analysis.validate.reference.ObsoleteDependency;
import dev.cfn4j.analysis.validate.reference.ReferenceMayBeAbsent;
import dev.cfn4j.analysis.validate.reference.RemovedAttribute;
import dev.cfn4j.analysis.validate.reference.UnknownAttribute;
import dev.cfn4j.analysis.validate.reference.UnknownMappingKey;
import dev.cfn4j.analysis.validate.reference.UnreachableBranch;
import dev.cfn4j.analysis.validate.reference.UntypedParameter;
import dev.cfn4j.analysis.validate.rule.Family;
import dev.cfn4j.analysis.validate.rule.Rule;
import dev.cfn4j.analysis.validate.schema.MalformedGlobals;
import dev.cfn4j.analysis.validate.schema.MalformedInit;
import dev.cfn4j.analysis.validate.schema.MalformedInstanceType;
import dev.cfn4j.analysis.validate.schema.MalformedMetadata;
import dev.cfn4j.analysis.validate.schema.MalformedPolicy;
import dev.cfn4j.analysis.validate.schema.MalformedRule;
import dev.cfn4j.analysis.validate.schema.MalformedSsmDocument;
import dev.cfn4j.analysis.validate.schema.MalformedStateMachine;
import dev.cfn4j.analysis.validate.schema.MalformedUpdatePolicy;
import dev.cfn4j.analysis.validate.schema.OldPolicyVersion;
import dev.cfn4j.analysis.validate.schema.PropertyDependency;
import dev.cfn4j.analysis.validate.schema.ResourceMismatch;
import dev.cfn4j.analysis.validate.schema.RetiredRuntime;
import dev.cfn4j.analysis.validate.schema.RetiredService;
import dev.cfn4j.analysis.validate.schema.UnavailableValue;
import dev.cfn4j.analysis.validate.schema.UnknownAction;
import dev.cfn4j.analysis.validate.schema.UnknownEngineVersion;
import dev.cfn4j.analysis.validate.schema.WithdrawnEngine;
import dev.cfn4j.analysis.validate.schema.WithdrawnType;
import dev.cfn4j.analysis.validate.security.ConfusedDeputy;
import dev.cfn4j.analysis.validate.security.LiteralSecret;
import dev.cfn4j.analysis.validate.security.NeededCapabilities;
import dev.cfn4j.analysis.validate.security.OpenPort;
import dev.cfn4j.analysis.validate.security.PublicBucket;
import dev.cfn4j.analysis.validate.security.PublicEndpoint;
import dev.cfn4j.analysis.validate.security.UnprotectedData;
import dev.cfn4j.analysis.validate.security.WidePolicy;
import dev.cfn4j.analysis.validate.service.BackupLifecycle;
import dev.cfn4j.analysis.validate.service.ClusterFailover;
import dev.cfn4j.analysis.validate.service.DistributionAlias;
import dev.cfn4j.analysis.validate.service.EnvironmentSize;
import dev.cfn4j.analysis.validate.service.ImageRequired;
import dev.cfn4j.analysis.validate.service.KeyAttributes;
import dev.cfn4j.analysis.validate.service.PipelineSources;
import dev.cfn4j.analysis.validate.service.RoleWithPath;
import dev.cfn4j.analysis.validate.service.RuleSchedule;
import dev.cfn4j.analysis.validate.service.SubnetsOverlap;
import dev.cfn4j.analysis.validate.service.TargetOrigin;
import dev.cfn4j.analysis.validate.service.ValidationDomain;
import dev.cfn4j.analysis.validate.structure.BoundedWork;
import dev.cfn4j.analysis.validate.structure.DuplicateExport;
import dev.cfn4j.analysis.validate.structure.DuplicateName;
import dev.cfn4j.analysis.validate.structure.InvalidLogicalId;
import dev.cfn4j.analysis.validate.structure.MalformedCondition;
import dev.cfn4j.analysis.validate.structure.MalformedMapping;
import dev.cfn4j.analysis.validate.structure.MalformedModule;
import dev.cfn4j.analysis.validate.structure.MalformedOutput;
import dev.cfn4j.analysis.validate.structure.MalformedParameter;
import dev.cfn4j.analysis.validate.structure.MalformedResource;
import dev.cfn4j.analysis.validate.structure.MissingLanguageExtensions;
import dev.cfn4j.analysis.validate.structure.MissingResources;
import dev.cfn4j.analysis.validate.structure.MissingTransform;
import dev.cfn4j.analysis.validate.structure.NotAllowedDefault;
import dev.cfn4j.analysis.validate.structure.NotAllowedPolicy;
import dev.cfn4j.analysis.validate.structure.NullValue;
import dev.cfn4j.analysis.validate.structure.ReexportedImport;
import dev.cfn4j.analysis.validate.structure.RemovedResourceType;
import dev.cfn4j.analysis.validate.structure.SectionType;
import dev.cfn4j.analysis.validate.structure.ServerlessAttribute;
import dev.cfn4j.analysis.validate.structure.TemplateTooLarge;
import dev.cfn4j.analysis.validate.structure.TooMany;
import dev.cfn4j.analysis.validate.structure.UnknownInterfaceParameter;
import dev.cfn4j.analysis.validate.structure.UnknownResourceType;
import dev.cfn4j.analysis.validate.structure.UnknownSection;
import dev.cfn4j.analysis.validate.structure.UnusedCondition;
import dev.cfn4j.analysis.validate.structure.UnusedMapping;
import dev.cfn4j.analysis.validate.structure.UnusedParameter;
import dev.cfn4j.analysis.validate.structure.VisibleSecret;
import dev.cfn4j.analysis.validate.suppress.MalformedSuppression;
import dev.cfn4j.analysis.validate.text.DuplicateKey;
import dev.cfn4j.analysis.validate.text.UnreadableTemplate;
import dev.cfn4j.dsl.finding.Finding;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rules that a validator applies. */
public final class RuleSet {
    private final List<Rule> rules;
    private final Map<String, Rule> byId;

    /** These rules, in the order of their findings about one place. */
    public RuleSet(List<Rule> rules) {
        this.rules = List.copyOf(rules);
        this.byId = rules.stream()
                .collect(Collectors.toMap(Rule::id, rule -> rule, (first, second) -> first, LinkedHashMap::new));
    }

    /** The rules in order. */
    public List<Rule> rules() {
        return rules;
    }

    /** These rules and more. */
    public RuleSet with(Collection<? extends Rule> more) {
        return new RuleSet(Stream.concat(rules.stream(), more.stream()).toList());
    }

    /** All rules of this library. */
    public static RuleSet all() {
        return new RuleSet(Stream.of(text(), structure(), references(), properties(), schemas(), services(), security())
                .flatMap(List::stream)
                .toList());
    }

    private static List<Rule> text() {
        return List.of(new UnreadableTemplate(), new DuplicateKey());
    }

    private static List<Rule> structure() {
        return List.of(
                new MissingResources(),
                new SectionType(),
                new UnknownSection(),
                new InvalidLogicalId(),
                new MalformedResource(),
                new MalformedParameter(),
                new NotAllowedDefault(),
                new MalformedMapping(),
                new MalformedCondition(),
                new MalformedOutput(),
                new DuplicateExport(),
                new NotAllowedPolicy(),
                new UnknownResourceType(),
                new RemovedResourceType(),
                new MissingTransform(),
                new MissingLanguageExtensions(),
                new NullValue(),
                new MalformedSuppression(),
                new TooMany(),
                new TemplateTooLarge());
    }

    private static List<Rule> references() {
        return List.of(
                new UnknownFunction(),
                new MalformedFunction(),
                new DeadReference(),
                new UnknownAttribute(),
                new RemovedAttribute(),
                new UnknownMappingKey(),
                new UntypedParameter(),
                new DependencyMayBeAbsent(),
                new ReferenceMayBeAbsent(),
                new EmbeddedVariable(),
                new MisplacedSecureString(),
                new DuplicateName(),
                new UnreachableBranch(),
                new ConstantCondition(),
                new UnusedParameter(),
                new UnusedCondition(),
                new UnusedMapping(),
                new UselessSub(),
                new ObsoleteDependency(),
                new UnknownInterfaceParameter(),
                new VisibleSecret(),
                new ReexportedImport(),
                new BoundedWork(),
                new MalformedModule(),
                new ServerlessAttribute(),
                new CircularDependency(),
                new CircularCondition(),
                new ListOutput());
    }

    private static List<Rule> schemas() {
        return List.of(
                new MalformedGlobals(),
                new MalformedInit(),
                new MalformedInstanceType(),
                new MalformedMetadata(),
                new MalformedPolicy(),
                new MalformedRule(),
                new MalformedSsmDocument(),
                new MalformedStateMachine(),
                new MalformedUpdatePolicy(),
                new OldPolicyVersion(),
                new PropertyDependency(),
                new ResourceMismatch(),
                new RetiredRuntime(),
                new RetiredService(),
                new UnavailableValue(),
                new UnknownAction(),
                new UnknownEngineVersion(),
                new WithdrawnEngine(),
                new WithdrawnType());
    }

    private static List<Rule> properties() {
        return List.of(
                new UnknownProperty(),
                new RemovedProperty(),
                new ReadOnlyProperty(),
                new MissingRequiredProperty(),
                new PropertyCombination(),
                new WrongType(),
                new WrongResult(),
                new NotAllowedValue(),
                new PatternMismatch(),
                new LengthOutOfRange(),
                new NumberOutOfRange(),
                new NoAlternativeFits(),
                new WrongItemCount(),
                new DuplicateItems(),
                new DuplicateKeys(),
                new DuplicateIdentifier(),
                new FormatMismatch(),
                new WrongReference(),
                new UnlikelyReference(),
                new ArnExpected(),
                new NetworkNotCanonical(),
                new InvalidTag());
    }

    private static List<Rule> services() {
        return List.of(
                new BackupLifecycle(),
                new ClusterFailover(),
                new DistributionAlias(),
                new EnvironmentSize(),
                new ImageRequired(),
                new KeyAttributes(),
                new PipelineSources(),
                new RoleWithPath(),
                new RuleSchedule(),
                new SubnetsOverlap(),
                new TargetOrigin(),
                new ValidationDomain());
    }

    private static List<Rule> security() {
        return List.of(
                new ConfusedDeputy(),
                new LiteralSecret(),
                new NeededCapabilities(),
                new OpenPort(),
                new PublicBucket(),
                new PublicEndpoint(),
                new UnprotectedData(),
                new WidePolicy());
    }

    /** Tells what kind of mistake a finding of these rules is. */
    public Function<Finding, Optional<Family>> families() {
        return finding -> find(finding.rule()).map(rule -> rule.family(finding.path()));
    }

    /** The rules of cfn-lint that the rule of that name stands for; none if there is no such rule. */
    public List<String> covered(String id) {
        return find(id).map(rule -> rule.doc().covers()).orElse(List.of());
    }

    /** Whether findings of the rule of that name are about a name, and not about its value. */
    boolean isAboutName(String id) {
        return find(id).filter(Rule::isAboutName).isPresent();
    }

    /** The rule of that name. */
    public Optional<Rule> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The rules that still hold where a macro may rewrite the template. */
    RuleSet beforeMacros() {
        return new RuleSet(rules.stream().filter(Rule::holdsBeforeMacros).toList());
    }

    <T extends Rule> List<T> of(Class<T> kind) {
        return rules.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
