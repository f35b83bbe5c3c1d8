package offprint.ui.reader;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import offprint.html.Picture;
import offprint.images.AllowedSites;
import offprint.images.Cancellation;
import offprint.images.Images;
import offprint.images.Permission;
import offprint.images.Refusal;
import offprint.ui.Messages;

/** The pictures of the library, and of the web when the reader wants them. */
public final class ArticlePictures implements PictureAccess {

    private static final System.Logger LOGGER = System.getLogger(ArticlePictures.class.getName());
    private static final int AT_ONCE = 6;

    private final Images images;
    private final AllowedSites sites;

    public ArticlePictures(Images images, AllowedSites sites) {
        this.images = images;
        this.sites = sites;
    }

    @Override
    public boolean canLoad() {
        return true;
    }

    @Override
    public boolean isHere(Picture picture) {
        return images.isHere(picture.url());
    }

    @Override
    public boolean isAllowed(String site) {
        return sites.contains(site);
    }

    @Override
    public Map<String, String> load(List<Picture> pictures, String site, Permission permission,
                                    Cancellation cancellation) {
        if (permission == Permission.ALWAYS_FOR_SITE) {
            allow(site);
        }
        var reasons = new ConcurrentHashMap<String, String>();
        try (var threads = Executors.newFixedThreadPool(AT_ONCE, Thread.ofVirtual().factory())) {
            pictures.forEach(picture -> threads.execute(
                    () -> load(picture.url(), permission, cancellation, reasons)));
        }
        return Map.copyOf(reasons);
    }

    private void load(String url, Permission permission, Cancellation cancellation, Map<String, String> reasons) {
        try {
            images.load(url, permission, cancellation).filter(reason -> !(reason instanceof Refusal.Cancelled))
                    .ifPresent(reason -> reasons.put(url, RefusalWords.of(reason)));
        } catch (IOException e) {
            LOGGER.log(System.Logger.Level.ERROR, "a picture cannot be kept", e);
            reasons.put(url, Messages.get("reader.picture.unkept", String.valueOf(e.getMessage())));
        }
    }

    // The pictures asked for are shown all the same; only the next article asks again.
    private void allow(String site) {
        try {
            sites.add(site);
        } catch (IOException e) {
            LOGGER.log(System.Logger.Level.ERROR, "the allowed sites cannot be written", e);
        }
    }
}
