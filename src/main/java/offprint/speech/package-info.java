/**
 * Text read aloud by the voice of the system: {@link offprint.speech.Sentences} of a text, the {@link
 * offprint.speech.Voice} that is there, an {@link offprint.speech.Utterance} for each sentence.
 *
 * <p>A text is a stranger's, and the program that speaks it is another process: the text never passes through a shell
 * and never stands where that program looks for options; its input is where there is a choice.
 */
package offprint.speech;
