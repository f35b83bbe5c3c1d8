package offprint.ui.changes;

import offprint.library.Edit;
import offprint.ui.Messages;

/** What the status bar says about changes. */
final class ChangeWords {

    private ChangeWords() {
    }

    /** Such as “Starred 214 articles”. */
    static String done(Edit edit, int articles) {
        return switch (edit) {
            case Edit.Star(boolean on) -> Messages.get(on ? "changes.starred" : "changes.unstarred", articles);
            case Edit.Read(boolean on) -> Messages.get(on ? "changes.read" : "changes.unread", articles);
            case Edit.Delete(boolean on) -> Messages.get(on ? "trash.deleted" : "trash.restored", articles);
            case Edit.Tag(String name, boolean on) -> Messages.get(on ? "changes.tagged" : "changes.untagged", articles,
                    name);
        };
    }

    /** What is said while it goes on. */
    static String doing(Edit edit) {
        return switch (edit) {
            case Edit.Star(boolean on) -> Messages.get(on ? "changes.star" : "changes.unstar");
            case Edit.Read(boolean on) -> Messages.get(on ? "changes.markRead" : "changes.markUnread");
            case Edit.Delete(boolean on) -> Messages.get(on ? "articles.menu.delete" : "articles.menu.restore");
            case Edit.Tag(String name, boolean on) -> Messages.get(on ? "changes.tag" : "changes.untag", name);
        };
    }
}
