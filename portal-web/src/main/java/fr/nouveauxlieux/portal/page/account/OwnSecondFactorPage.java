package fr.nouveauxlieux.portal.page.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;

/** What the page of one's second factor shows once only. */
@Named("ownSecondFactor")
@RequestScoped
public class OwnSecondFactorPage {

    private OfferedSecret offered;
    private List<String> recoveryCodes = List.of();
    private String returnAddress = "";

    void offer(OfferedSecret secret) {
        offered = secret;
    }

    void tell(List<String> codes) {
        recoveryCodes = codes;
    }

    void lead(String address) {
        returnAddress = address;
    }

    public boolean isOffered() {
        return offered != null;
    }

    public OfferedSecret getSecret() {
        return offered;
    }

    public QrCode getQrCode() {
        return offered.qrCode();
    }

    public List<String> getRecoveryCodes() {
        return recoveryCodes;
    }

    /** The page that sent here; empty for none. */
    public String getReturnAddress() {
        return returnAddress;
    }
}
