package offprint;

import java.io.IOException;
import java.net.ProxySelector;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import offprint.export.PictureSource;
import offprint.html.FilterList;
import offprint.images.AllowedSites;
import offprint.images.ConnectionLog;
import offprint.images.ImageFetcher;
import offprint.images.ImageStore;
import offprint.images.Images;
import offprint.importing.Importer;
import offprint.library.Library;
import offprint.ui.pictures.PictureShelf;
import offprint.ui.reader.ArticlePictures;
import offprint.ui.reader.ImageSource;
import offprint.ui.reader.NetworkGate;
import offprint.ui.reader.PictureAccess;

/** The pictures of the window: kept beside the library, fetched through a way out of their own. */
record AppPictures(ImageSource source, PictureAccess access, PictureSource export, Optional<PictureShelf> shelf,
                   ConnectionLog log) {

    private static final System.Logger LOGGER = System.getLogger(AppPictures.class.getName());

    /** No picture is kept, and none can be fetched. */
    static final AppPictures NONE = new AppPictures(ImageSource.NONE, PictureAccess.NONE, PictureSource.NONE,
            Optional.empty(), new ConnectionLog());

    /** Must come before the {@link NetworkGate} is closed: the way out is the one the process has until then. */
    static AppPictures open(Path library, Path settings) {
        var log = new ConnectionLog();
        var network = ImageFetcher.Network.open(proxies());
        var fetcher = new ImageFetcher(ImageFetcher.Limits.USUAL, network, log);
        try {
            var store = ImageStore.beside(library);
            var images = new Images(store, fetcher);
            var sites = AllowedSites.read(settings.resolve("allowed-sites.txt"));
            return new AppPictures(images::picture, new ArticlePictures(images, sites), images::pictureOf,
                    Optional.of(new PictureShelf(images, store, sites, log)), log);
        } catch (IOException e) {
            LOGGER.log(System.Logger.Level.ERROR, "the kept pictures cannot be read; articles are shown without", e);
            return new AppPictures(ImageSource.NONE, PictureAccess.NONE, PictureSource.NONE, Optional.empty(), log);
        }
    }

    /** An importer that takes in the pictures beside posts, if they can be kept, and lets the window go first. */
    Importer importer(Library library, List<FilterList> rules) {
        return shelf.map(it -> new Importer(library, rules, it.store()))
                .orElseGet(() -> new Importer(library, rules)).behindOthers();
    }

    private static ProxySelector proxies() {
        return Optional.ofNullable(ProxySelector.getDefault()).filter(way -> !(way instanceof NetworkGate))
                .orElse(HttpClient.Builder.NO_PROXY);
    }
}
