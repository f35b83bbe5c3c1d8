package offprint.ui.pictures;

import offprint.images.AllowedSites;
import offprint.images.ConnectionLog;
import offprint.images.ImageStore;
import offprint.images.Images;

/** Everything there is about pictures: what can be shown, what is kept, who may load, what was loaded. */
public record PictureShelf(Images images, ImageStore store, AllowedSites sites, ConnectionLog log) {
}
