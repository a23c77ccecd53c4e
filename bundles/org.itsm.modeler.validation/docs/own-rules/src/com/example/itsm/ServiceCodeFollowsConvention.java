package com.example.itsm;

import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.ITSM_ELEMENT__CODE;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.ITSM_ELEMENT__STATUS;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.itsm.modeler.model.itsm.ITSMModel;
import org.itsm.modeler.model.itsm.ITService;
import org.itsm.modeler.model.itsm.Status;
import org.itsm.modeler.model.util.Texts;
import org.itsm.modeler.validation.Finding;
import org.itsm.modeler.validation.Findings;
import org.itsm.modeler.validation.QuickFix;
import org.itsm.modeler.validation.Rule;
import org.itsm.modeler.validation.Severity;
import org.itsm.modeler.validation.ValidationContext;
import org.itsm.modeler.validation.rules.SimpleFix;

/** OWN-01: a service whose code does not follow the convention of the house, SRV- and three digits. */
public final class ServiceCodeFollowsConvention extends Rule<ITService> {

    private static final Pattern CONVENTION = Pattern.compile("SRV-[0-9]{3}");

    public ServiceCodeFollowsConvention() {
        super("OWN-01", Severity.WARNING, ITService.class, ITSM_ELEMENT__CODE, ITSM_ELEMENT__STATUS);
    }

    @Override
    public boolean applies(ITService service, ValidationContext context) {
        return service.getStatus() != Status.RETIRED;
    }

    @Override
    public void check(ITService service, ValidationContext context, Findings<ITService> findings) {
        String code = Texts.trim(service.getCode());
        if (!CONVENTION.matcher(code).matches()) {
            findings.about(ITSM_ELEMENT__CODE, code.isEmpty() ? page().text("none") : code);
        }
    }

    @Override
    public List<QuickFix> fixes(Finding finding, ValidationContext context) {
        ITService service = (ITService) finding.element();
        return service.eContainer() instanceof ITSMModel model
                ? List.of(new SimpleFix(1, page().text("fix.1"), () -> service.setCode(freeCode(model))))
                : List.of();
    }

    private static String freeCode(ITSMModel model) {
        Set<String> taken = new HashSet<>();
        model.getServices().forEach(service -> taken.add(Texts.trim(service.getCode())));
        int number = 1;
        while (taken.contains(code(number))) {
            number++;
        }
        return code(number);
    }

    private static String code(int number) {
        return String.format(Locale.ROOT, "SRV-%03d", number);
    }
}
