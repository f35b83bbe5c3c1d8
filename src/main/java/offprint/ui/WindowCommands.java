package offprint.ui;

/** What actions ask of the window itself. */
interface WindowCommands {

    /** Lets the reader choose post files and archives, and imports them. */
    void importFiles();

    /** Lets the reader choose a folder, and imports it. */
    void importFolder();

    /** Lets the reader choose where the opened article goes as a PDF. */
    void exportPdf();

    /** Lets the reader choose a printer for the selected articles. */
    void print();

    /** Shows the filter lists. */
    void showLists();

    /** Keeps the pictures of the listed articles, if the reader is sure. */
    void keepPictures();

    /** Shows what is kept of pictures, who may load them, and what was loaded. */
    void showPictures();

    /** Puts the keyboard into the search box. */
    void search();

    /** Asks for a name under which the list's question is kept. */
    void saveSearch();

    /** Looks for words where the keyboard is: in the library while it is in list, sidebar or search box. */
    void find();

    /** Goes to the next hit in the article; where there is none, asks what to look for. */
    void nextHit();

    /** Puts the selected articles into the queue of those to read later, or takes them out of it. */
    void later();

    /** Shows the tags of the selected articles, to give them others. */
    void tags();

    /** Moves the selected articles into the trash, or, if they are there, asks whether to delete them for good. */
    void delete();

    void toggleFullScreen();

    void quit();
}
