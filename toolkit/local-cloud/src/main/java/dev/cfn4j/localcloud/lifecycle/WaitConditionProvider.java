package dev.cfn4j.localcloud.lifecycle;

import dev.cfn4j.localcloud.provider.Job;
import dev.cfn4j.localcloud.provider.Provider;
import dev.cfn4j.localcloud.provider.ProviderFault;
import dev.cfn4j.localcloud.state.Operation;
import dev.cfn4j.localcloud.state.Signals;
import dev.cfn4j.localcloud.state.StackRecord;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;

/**
 * Waits for the signals that a wait condition wants, as long as its timeout by the endpoint's clock.
 *
 * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-waitcondition.html">
 *     AWS::CloudFormation::WaitCondition</a>
 */
final class WaitConditionProvider implements Provider {
    private static final long PAUSE_NANOS = Duration.ofMillis(10).toNanos();
    private static final int LONGEST_SECONDS = 43_200;

    private final Account account;

    WaitConditionProvider(Account account) {
        this.account = account;
    }

    @Override
    public Set<String> types() {
        return Set.of("AWS::CloudFormation::WaitCondition");
    }

    @Override
    public String create(Job job) {
        int wanted = number(job, "Count", 1);
        Instant end = job.now().plusSeconds(Math.min(number(job, "Timeout", LONGEST_SECONDS), LONGEST_SECONDS));
        Signals signals = job.region().signals(job.stack());
        while (job.locked(() -> signals.count(job.resource().logicalId(), "SUCCESS")) < wanted) {
            if (job.locked(() -> signals.count(job.resource().logicalId(), "FAILURE")) > 0) {
                throw new ProviderFault("WaitCondition received failed message: 'signalled FAILURE' for uniqueId: 1");
            }
            if (!job.now().isBefore(end)) {
                int received = job.locked(() -> signals.count(job.resource().logicalId(), "SUCCESS"));
                throw new ProviderFault(
                        "WaitCondition timed out. Received " + received + " conditions when expecting " + wanted);
            }
            expectWanted(job);
            LockSupport.parkNanos(PAUSE_NANOS);
        }
        return job.resource().physicalId();
    }

    private void expectWanted(Job job) {
        if (account.stopping().get()) {
            throw new Suspension();
        }
        boolean cancelled = job.locked(() -> job.region()
                .find(job.stack().id())
                .flatMap(StackRecord::operation)
                .map(Operation::cancelled)
                .orElse(true));
        if (cancelled) {
            throw new ProviderFault("Resource creation cancelled");
        }
    }

    private static int number(Job job, String property, int fallback) {
        return job.text(property)
                .filter(text -> text.matches("\\d{1,6}"))
                .map(Integer::valueOf)
                .orElse(fallback);
    }
}
