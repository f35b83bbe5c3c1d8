/** What the program wrote down about itself, in this run and in one before that did not come to its end. */
package offprint.ui.log;
