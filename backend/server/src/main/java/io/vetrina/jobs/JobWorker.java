// SPDX-License-Identifier: Apache-2.0
package io.vetrina.jobs;

/** Does the jobs of a kind. Every bean of this type is known. */
public interface JobWorker {

    /** The kind of its jobs. */
    String kind();

    /**
     * Does a job on a thread of its own, which may wait. A job that was interrupted is done again from its start; what it had reached
     * is the worker's to know. It ends as done with the text that is returned, as failed with the message of what is thrown.
     *
     * @throws InterruptedException when the node ends, or somebody else has taken the job over
     */
    String work(JobRun run) throws Exception;
}
