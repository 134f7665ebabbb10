package dev.cfn4j.localcloud.template;

import java.util.Set;

/** The names of the parameters that every template has. */
final class PseudoParameterNames {
    static final Set<String> ALL = Set.of(
            "AWS::AccountId",
            "AWS::NoValue",
            "AWS::NotificationARNs",
            "AWS::Partition",
            "AWS::Region",
            "AWS::StackId",
            "AWS::StackName",
            "AWS::URLSuffix");

    private PseudoParameterNames() {}
}
