package offprint.library;

import offprint.text.TermSet;

/** What is compared of an article. */
record Likeness(String host, TermSet title, TermSet body) {

    /** Of long texts: a copy in which 3 characters of 100 are others has 0.88 of the terms in common. */
    private static final double ALIKE = 0.85;
    /** Another site often gives a story another headline; so long a text no two stories have in common. */
    private static final double TITLE_ALIKE = 0.5;
    private static final int LONG = 400;
    /** Notices of one kind differ by a date or a number; in a text shorter than this that is little of it. */
    private static final int SHORT = 120;
    private static final double SHORT_ALIKE = 0.97;

    static Likeness of(NewArticle article) {
        return new Likeness(article.host(), TermSet.of(article.titleTerms()), TermSet.of(article.bodyTerms()));
    }

    /** How many terms it holds. */
    int terms() {
        return title.size() + body.size();
    }

    /** How much of the text both share if a reader would take them for the same story; 0 if not. */
    double nearness(Likeness other) {
        double titles = title.share(other.title);
        int size = Math.min(body.size(), other.body.size());
        boolean isShort = size < SHORT;
        // One site puts the same long description below many different stories, and the same notice under many dates.
        double titleLeast = isShort || host.equals(other.host) ? 1 : size >= LONG ? 0 : TITLE_ALIKE;
        double share = titles >= titleLeast ? body.share(other.body) : 0;
        return share >= (isShort ? SHORT_ALIKE : ALIKE) ? share : 0;
    }
}
