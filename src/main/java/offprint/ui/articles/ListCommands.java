package offprint.ui.articles;

import java.util.List;
import javafx.scene.control.MenuItem;
import offprint.export.Citations;
import offprint.model.ArticleQuery.Sort;

/** What the article list asks of the window. */
public interface ListCommands {

    void sort(Sort order);

    void toggleRead();

    void toggleStarred();

    /** Shows the tags of the selected articles, to give them others. */
    void tags();

    /** Moves the selected articles into the trash, or, if they are there, asks whether to delete them for good. */
    void delete();

    /** Takes the selected articles out of the trash. */
    void takeBack();

    /** Asks whether to delete for good what is in the trash. */
    void emptyTrash();

    /** Brings the article to the front and gives it the keyboard. */
    void openSelected();

    /** Scrolls the opened article on by a page, or from its end goes to the next unread one. */
    void readOn();

    /** Items for a menu, one for each kind of file that the selected articles can become; new ones each time. */
    List<MenuItem> exports();

    /** Puts the selected articles into the queue of those to read later, or takes them out of it. */
    void later();

    /** Prints the selected articles. */
    void print();

    /** Copies citations of the selected articles. */
    void cite(Citations.Format format);

    /** Copies the address of the opened article. */
    void copyLink();

    /** Lists the articles similar to the opened one, or goes back to the list before. */
    void showSimilar();

    /** Takes the words of the search away, or the filters if there are no words. */
    void clearSearch();

    void importFiles();

    void importFolder();

    /** Whether sample posts lie ready to be imported. */
    boolean hasSamples();

    void importSamples();

    void refresh();
}
