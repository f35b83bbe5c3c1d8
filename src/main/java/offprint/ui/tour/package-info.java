/**
 * The tour of the window, for those who are new to it: a card for each part, beside that part, which keeps nobody from
 * using the window meanwhile. It is offered until the reader answers, and is among the commands afterwards.
 */
package offprint.ui.tour;
