package offprint.ui.reader;

import java.util.List;
import java.util.Map;
import offprint.html.Picture;
import offprint.images.Cancellation;
import offprint.images.Permission;

/** What the reading pane needs to show pictures. Safe to call from any thread; only {@link #load} waits. */
public interface PictureAccess {

    /** No picture is kept and none can be fetched. */
    PictureAccess NONE = new PictureAccess() {

        @Override
        public boolean canLoad() {
            return false;
        }

        @Override
        public boolean isHere(Picture picture) {
            return false;
        }

        @Override
        public boolean isAllowed(String site) {
            return false;
        }

        @Override
        public Map<String, String> load(List<Picture> pictures, String site, Permission permission,
                                        Cancellation cancellation) {
            return Map.of();
        }
    };

    /** Whether pictures can be fetched at all. */
    boolean canLoad();

    /** Whether the picture can be shown without asking the network. */
    boolean isHere(Picture picture);

    /** Whether articles of that site may fetch their pictures without asking. */
    boolean isAllowed(String site);

    /** Fetches pictures as the reader allowed. Gives the reason for each that is not here then, by its address. */
    Map<String, String> load(List<Picture> pictures, String site, Permission permission, Cancellation cancellation);
}
