package offprint.export;

import com.adobe.epubcheck.api.EPUBLocation;
import com.adobe.epubcheck.api.EpubCheck;
import com.adobe.epubcheck.messages.Message;
import com.adobe.epubcheck.messages.Severity;
import com.adobe.epubcheck.util.DefaultReportImpl;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** What the judges of their formats have against our files. */
public final class Conformance {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private Conformance() {
    }

    /** What veraPDF has against a PDF, as PDF/A-2u and as PDF/UA-1. */
    public static List<String> pdf(Path file) throws IOException {
        var found = new ArrayList<String>();
        for (var flavour : List.of(PDFAFlavour.PDFA_2_U, PDFAFlavour.PDFUA_1)) {
            found.addAll(violations(file, flavour));
        }
        return found;
    }

    static List<String> violations(Path file, PDFAFlavour flavour) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                var parser = Foundries.defaultInstance().createParser(in, flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> assertion.getRuleId().getClause() + "-" + assertion.getRuleId().getTestNumber()
                            + " " + assertion.getMessage() + " " + assertion.getLocation().getContext())
                    .toList();
        } catch (VeraPDFException e) {
            throw new IOException(e);
        }
    }

    /** What epubcheck finds wrong in an EPUB, warnings too. */
    public static List<String> epub(Path file) {
        var found = new ArrayList<String>();
        var report = new DefaultReportImpl(file.toString()) {
            @Override
            public void message(Message message, EPUBLocation location, Object... arguments) {
                if (Set.of(Severity.WARNING, Severity.ERROR, Severity.FATAL).contains(message.getSeverity())) {
                    found.add(message.getID() + " " + message.getMessage(arguments) + " in " + location.getPath() + ":"
                            + location.getLine());
                }
            }
        };
        new EpubCheck(file.toFile(), report).check();
        return found;
    }
}
