package offprint.ui.reader;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.ProxySelector;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.net.spi.URLStreamHandlerProvider;

/**
 * Serves {@code offprint:img/<sha256>} from the {@link ImageSource} of the {@link NetworkGate}. The JVM makes it by
 * itself, by the name in {@code META-INF/services}, so the gate, which the JVM holds too, is where it finds its source.
 */
public final class PictureScheme extends URLStreamHandlerProvider {

    private static final String FOLDER = "img/";

    @Override
    public URLStreamHandler createURLStreamHandler(String protocol) {
        return protocol.equals("offprint") ? new Handler() : null;
    }

    private static final class Handler extends URLStreamHandler {

        @Override
        protected URLConnection openConnection(URL url) {
            return new Picture(url);
        }
    }

    private static final class Picture extends URLConnection {

        private byte[] bytes = {};

        Picture(URL url) {
            super(url);
        }

        @Override
        public void connect() throws IOException {
            if (connected) {
                return;
            }
            if (!url.getPath().startsWith(FOLDER) || !(ProxySelector.getDefault() instanceof NetworkGate gate)) {
                throw new FileNotFoundException(url.toString());
            }
            bytes = gate.images().picture(url.getPath().substring(FOLDER.length()))
                    .orElseThrow(() -> new FileNotFoundException(url.toString()));
            connected = true;
        }

        @Override
        public InputStream getInputStream() throws IOException {
            connect();
            return new ByteArrayInputStream(bytes);
        }

        @Override
        public long getContentLengthLong() {
            return bytes.length;
        }

        @Override
        public String getContentType() {
            return "application/octet-stream";
        }
    }
}
