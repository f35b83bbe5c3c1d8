/**
 * The program as a whole: {@link offprint.Launcher} starts it, {@link offprint.OffprintApp} puts its parts together.
 * Where there can be no window, {@link offprint.HeadlessTour} does the main job all the same and draws it.
 */
package offprint;
