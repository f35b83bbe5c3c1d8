package offprint.ui.pictures;

import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import offprint.images.Connection;
import offprint.images.ImageCount;
import offprint.images.KeptImage;

/**
 * How things stand with pictures.
 *
 * @param kept        all kept pictures
 * @param hosts       where they came from, the host with the most bytes first
 * @param sites       the hosts whose articles may load their pictures without asking
 * @param connections the latest of this run, newest first
 */
public record PictureStock(ImageCount kept, List<HostCount> hosts, List<String> sites, List<Connection> connections) {

    /** Nothing kept, allowed or loaded. */
    public static final PictureStock EMPTY = new PictureStock(ImageCount.NONE, List.of(), List.of(), List.of());

    public PictureStock {
        hosts = List.copyOf(hosts);
        sites = List.copyOf(sites);
        connections = List.copyOf(connections);
    }

    /** How much was kept from one host. */
    public record HostCount(String host, ImageCount kept) {
    }

    static PictureStock of(PictureShelf shelf) {
        Map<String, List<KeptImage>> byHost = shelf.store().images().stream()
                .collect(Collectors.groupingBy(image -> URI.create(image.url()).getHost()));
        var hosts = new ArrayList<HostCount>();
        byHost.forEach((host, images) -> hosts.add(new HostCount(host, ImageCount.of(images))));
        hosts.sort(Comparator.comparingLong((HostCount host) -> host.kept().bytes()).reversed()
                .thenComparing(HostCount::host));
        return new PictureStock(shelf.store().count(), hosts, shelf.sites().all(), shelf.log().latest());
    }
}
