package offprint.ui.reader;

import java.util.ArrayList;
import java.util.List;
import offprint.speech.Sentence;
import offprint.speech.Sentences;

/**
 * The text of an article as it is read aloud.
 *
 * @param language as {@link ReadingTime} sees it
 */
record SpokenText(String language, List<Part> parts) {

    /**
     * A sentence and where it stands: counted in UTF-16 units that are not white space, which layout makes and loses.
     *
     * @param first how many stand before it
     * @param end   how many stand before what follows it
     */
    record Part(String words, int first, int end) {
    }

    SpokenText {
        parts = List.copyOf(parts);
    }

    /** @param text the plain text of a clean article */
    static SpokenText of(String text) {
        var parts = new ArrayList<Part>();
        int done = 0;
        int solid = 0;
        for (Sentence sentence : Sentences.of(text)) {
            int first = solid + solid(text, done, sentence.start());
            solid = first + solid(text, sentence.start(), sentence.end());
            parts.add(new Part(sentence.words(), first, solid));
            done = sentence.end();
        }
        return new SpokenText(ReadingTime.of(text).language(), parts);
    }

    /** The index of the sentence in which so many units stand before; 0 behind the last one. */
    int at(int place) {
        for (int index = 0; index < parts.size(); index++) {
            if (parts.get(index).end() > place) {
                return index;
            }
        }
        return 0;
    }

    // What is white space is what HTML collapses; the script that finds the sentence in the page counts alike.
    private static int solid(String text, int start, int end) {
        int count = 0;
        for (int index = start; index < end; index++) {
            count += " \t\n\r\f".indexOf(text.charAt(index)) < 0 ? 1 : 0;
        }
        return count;
    }
}
