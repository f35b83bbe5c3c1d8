/** Long work: {@link offprint.ui.jobs.Jobs} runs it beside the JavaFX thread, the job bar shows it. */
package offprint.ui.jobs;
