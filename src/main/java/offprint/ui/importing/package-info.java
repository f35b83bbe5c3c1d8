/** Imports and exports as the window shows them: progress, the notice afterwards, the report. */
package offprint.ui.importing;
