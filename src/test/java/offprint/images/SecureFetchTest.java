package offprint.images;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Duration;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import offprint.images.FetchResult.Fetched;
import offprint.images.FetchResult.Refused;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The address is pinned, and the certificate is still checked against the name. */
class SecureFetchTest {

    private static final char[] WORD = "changeit".toCharArray();
    private static final byte[] PICTURE = Samples.of(ImageType.PNG);

    @TempDir
    private static Path folder;
    private static SSLContext tls;
    private static PictureServer server;

    @BeforeAll
    static void startTheServer() throws Exception {
        tls = tls(folder.resolve("keys"));
        var secure = HttpsServer.create(PictureServer.loopback(), 0);
        secure.setHttpsConfigurator(new HttpsConfigurator(tls));
        server = new PictureServer(secure).picture("/x", PICTURE, "image/png");
    }

    @AfterAll
    static void closeTheServer() {
        server.close();
    }

    @Test
    void theServerIsAskedByItsName() {
        assertInstanceOf(Fetched.class, fetch("pictures.test", tls));
    }

    @Test
    void aServerWithTheCertificateOfAnotherIsNotAsked() {
        int before = server.requests().size();

        var refused = assertInstanceOf(Refused.class, fetch("other.test", tls));

        assertInstanceOf(Refusal.Unreachable.class, refused.reason());
        assertEquals(before, server.requests().size());
    }

    @Test
    void aServerWithACertificateOfItsOwnMakingIsNotAsked() throws Exception {
        assertInstanceOf(Refused.class, fetch("pictures.test", SSLContext.getDefault()));
    }

    private static FetchResult fetch(String host, SSLContext trust) {
        var limits = new ImageFetcher.Limits(Duration.ofSeconds(15), 100_000, 5, 1_000_000, Duration.ZERO);
        var network = new ImageFetcher.Network(_ -> List.of(InetAddress.ofLiteral("127.0.0.1")), _ -> true,
                HttpClient.Builder.NO_PROXY, () -> trust);
        return new ImageFetcher(limits, network, new ConnectionLog())
                .fetch("https://" + host + ":" + server.port() + "/x", new Cancellation());
    }

    private static SSLContext tls(Path keys) throws IOException, InterruptedException, GeneralSecurityException {
        new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "keytool").toString(), "-genkeypair",
                "-keystore", keys.toString(), "-storepass", new String(WORD), "-alias", "a", "-keyalg", "EC",
                "-dname", "CN=pictures.test", "-ext", "SAN=dns:pictures.test", "-validity", "3650")
                .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor();
        var store = KeyStore.getInstance("PKCS12");
        try (var in = Files.newInputStream(keys)) {
            store.load(in, WORD);
        }
        var own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        own.init(store, WORD);
        var trusted = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trusted.init(store);
        var context = SSLContext.getInstance("TLS");
        context.init(own.getKeyManagers(), trusted.getTrustManagers(), null);
        return context;
    }
}
