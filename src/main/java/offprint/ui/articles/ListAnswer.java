package offprint.ui.articles;

import java.util.List;
import java.util.Map;

/**
 * What the library says to a question.
 *
 * @param question that was answered: the one that was asked, or that for the words it may be the pinyin of
 * @param ids   in the order of the list
 * @param whole whether these are all; if not, the first ones
 * @param pages rows that will be on screen, by their page
 */
record ListAnswer(ListQuestion question, long[] ids, boolean whole, Map<Integer, List<ListRow>> pages) {
}
