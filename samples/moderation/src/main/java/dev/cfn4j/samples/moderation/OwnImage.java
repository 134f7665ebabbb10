package dev.cfn4j.samples.moderation;

import static dev.cfn4j.dsl.Fn.sub;

import dev.cfn4j.dsl.Template;
import dev.cfn4j.dsl.Value;
import dev.cfn4j.dsl.pattern.Grantee;
import dev.cfn4j.types.ecr.RepositoryPatterns;

/**
 * An image of this account and region, whose repository and tag are parameters; the repository is in no stack of the system.
 *
 * @param name how the names of the parameters begin
 */
record OwnImage(String name) {

    /**
     * Adds the parameters.
     *
     * @param name how their names begin
     * @param program what the image runs, which its repository is called after
     */
    static OwnImage of(Template template, String name, String program) {
        var whose = program.replace('-', ' ') + "'s image";
        template.parameter(name + "Repository")
                .description("The repository of the " + whose + ", in this account and region.")
                .allowedPattern("[a-z0-9][a-z0-9._/-]*")
                .defaultValue("moderation/" + program);
        template.parameter(name + "ImageTag").description("The version of the " + whose + ".");
        return new OwnImage(name);
    }

    /** Where it is fetched from. */
    Value<String> uri() {
        return sub("${AWS::AccountId}.dkr.ecr.${AWS::Region}.${AWS::URLSuffix}/${" + name + "Repository}:${" + name
                + "ImageTag}");
    }

    /** Allows to fetch it. */
    void grantPull(Grantee grantee) {
        RepositoryPatterns.grantPullFrom(
                sub("arn:${AWS::Partition}:ecr:${AWS::Region}:${AWS::AccountId}:repository/${" + name + "Repository}"),
                grantee);
    }
}
