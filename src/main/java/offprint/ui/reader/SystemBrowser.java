package offprint.ui.reader;

import javafx.application.HostServices;

/** Opens links with the program the system has for them. */
public final class SystemBrowser implements LinkOpener {

    private final HostServices system;

    public SystemBrowser(HostServices system) {
        this.system = system;
    }

    @Override
    public void open(String address) {
        system.showDocument(address);
    }
}
