/**
 * The settings: {@link offprint.ui.settings.SettingsView} shows sections of rows and finds rows by words; what a row
 * changes is the same state that menus and pop-overs change, so that nothing has to be confirmed or applied.
 */
package offprint.ui.settings;
