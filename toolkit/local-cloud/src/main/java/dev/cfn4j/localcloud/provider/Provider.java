package dev.cfn4j.localcloud.provider;

import dev.cfn4j.localcloud.state.ResourceRecord;
import java.util.Set;

/** Brings about what other calls can see of resources of some types. */
public interface Provider {
    /** The types. */
    Set<String> types();

    /**
     * Makes a resource.
     *
     * @return what identifies it
     * @throws ProviderFault if it cannot be made
     */
    String create(Job job);

    /**
     * Changes a resource in place.
     *
     * @throws ProviderFault if it cannot be changed
     */
    default void update(Job job, ResourceRecord old) {
        // Most have nothing that others could see.
    }

    /**
     * Takes a resource back to what it was before an update.
     *
     * @throws ProviderFault if it cannot be taken back
     */
    default void restore(Job job) {
        update(job, job.resource());
    }

    /** The update that the resource was part of has succeeded as a whole. */
    default void settle(Job job) {
        // Most are done at once.
    }

    /**
     * Deletes a resource.
     *
     * @throws ProviderFault if it cannot be deleted
     */
    default void delete(Job job) {
        // Most leave nothing behind.
    }
}
