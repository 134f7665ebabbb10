package dev.cfn4j.types.ecs;

import dev.cfn4j.dsl.Resource;
import dev.cfn4j.dsl.TemplateException;
import dev.cfn4j.dsl.pattern.Grantee;
import dev.cfn4j.dsl.pattern.Grants;
import dev.cfn4j.dsl.pattern.Securable;
import dev.cfn4j.dsl.pattern.SecureDefault;
import dev.cfn4j.dsl.pattern.SecureDefaults;
import dev.cfn4j.types.iam.Role;

/**
 * Secure defaults of {@code AWS::ECS::TaskDefinition}. It can be granted what its task role may; {@link #execution()} is who starts it.
 *
 * @see <a href="https://docs.aws.amazon.com/AmazonECS/latest/developerguide/security-iam-roles.html">AWS documentation</a>
 */
public sealed interface TaskDefinitionPatterns extends Securable<TaskDefinition>, Grantee permits TaskDefinition {
    /**
     * Sets the secure defaults but for those that are refused:
     *
     * <ul>
     *   <li>{@code LEAST_PRIVILEGE}: a task role and an execution role of its own, which only tasks of this account can have, unless there are others
     * </ul>
     *
     * @throws TemplateException if the type has no such default, or if the defaults were set before
     * @see <a href="https://docs.aws.amazon.com/AmazonECS/latest/developerguide/security-iam-roles.html">AWS documentation</a>
     */
    @Override
    default TaskDefinition secureWithout(SecureDefault... refused) {
        TaskDefinition self = (TaskDefinition) this;
        return SecureDefaults.of(self, TaskDefinition::new)
                .bring(SecureDefault.LEAST_PRIVILEGE, () -> ownRoles())
                .without(refused);
    }

    @Override
    default Grants grants() {
        ownRolesIfSecured();
        return role("TaskRoleArn", "taskRoleArn");
    }

    /** Who fetches the image and secrets and writes the logs: the execution role, for grants. */
    default Grantee execution() {
        TaskDefinition self = (TaskDefinition) this;
        return new Grantee() {
            @Override
            public Resource<?> actor() {
                return self;
            }

            @Override
            public Grants grants() {
                ownRolesIfSecured();
                return role("ExecutionRoleArn", "executionRoleArn");
            }
        };
    }

    private Grants role(String property, String setter) {
        TaskDefinition self = (TaskDefinition) this;
        for (Resource<?> found : self.extras().resourcesIn(property)) {
            if (found instanceof Role role) {
                return role.grants();
            }
        }
        throw new TemplateException(self + " has no role of this template in " + property + ": call " + setter
                + "(role.arn()) or secure(), or grant to the role where it is");
    }

    private void ownRolesIfSecured() {
        if (((TaskDefinition) this).extras().isSecured()) {
            ownRoles();
        }
    }

    private void ownRoles() {
        TaskDefinition self = (TaskDefinition) this;
        if (!self.extras().isSet("TaskRoleArn")) {
            self.taskRoleArn(self.extras()
                    .companion("Role", Role.class, Role::new)
                    .forTasks()
                    .arn());
        }
        if (!self.extras().isSet("ExecutionRoleArn")) {
            self.executionRoleArn(self.extras()
                    .companion("ExecutionRole", Role.class, Role::new)
                    .forTasks()
                    .arn());
        }
    }
}
