package offprint.ui.reader;

import java.io.IOException;
import java.net.CookieHandler;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The way out of this process for everything that asks the JVM for one, WebKit above all: closed, loopback included.
 * Code of our own that may use the network brings its own {@code HttpClient} with its own proxy selector.
 * Safe to call from any thread.
 */
public final class NetworkGate extends ProxySelector {

    // Nothing can listen on port 0, and an address needs no name server.
    private static final SocketAddress NOWHERE = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);

    private final AtomicInteger attempts = new AtomicInteger();
    private volatile ImageSource images = ImageSource.NONE;

    private NetworkGate() {
    }

    /**
     * Closes the gate for the whole process and forgets all cookies; must happen before the first WebView is made,
     * because WebKit's loader keeps the selector and the cookies it finds then. From now on {@code offprint:img/…}
     * shows the pictures of that source. A process has one gate: a second call only changes the source.
     */
    public static synchronized NetworkGate install(ImageSource images) {
        NetworkGate gate = ProxySelector.getDefault() instanceof NetworkGate closed ? closed : new NetworkGate();
        gate.images = images;
        ProxySelector.setDefault(gate);
        CookieHandler.setDefault(new NoCookies());
        return gate;
    }

    /** Says no if the gate is open. */
    static void check() {
        if (!(ProxySelector.getDefault() instanceof NetworkGate)) {
            throw new IllegalStateException("NetworkGate.install must come before the first WebView");
        }
    }

    /** How often something wanted out since the gate was closed. */
    public int attempts() {
        return attempts.get();
    }

    ImageSource images() {
        return images;
    }

    /**
     * Refuses, by naming a proxy that cannot exist. An exception would do for the old loader of WebKit, but the new one
     * lets it go through native code to the JavaFX thread.
     */
    @Override
    public List<Proxy> select(URI address) {
        attempts.incrementAndGet();
        boolean plainSocket = "socket".equals(address.getScheme());
        return List.of(new Proxy(plainSocket ? Proxy.Type.SOCKS : Proxy.Type.HTTP, NOWHERE));
    }

    @Override
    public void connectFailed(URI address, SocketAddress proxy, IOException failure) {
        // That is the point of it.
    }
}
