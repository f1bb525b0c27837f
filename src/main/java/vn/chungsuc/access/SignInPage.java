package vn.chungsuc.access;

import static vn.chungsuc.shared.Language.tr;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The door, whichever way somebody stands before it. */
@Component
class SignInPage {

    private final DemoListing demo;
    private final OidcSettings oidc;

    SignInPage(DemoListing demo, OidcSettings oidc) {
        this.demo = demo;
        this.oidc = oidc;
    }

    /**
     * @param next the page to go on with; empty for none
     */
    String show(String username, String next, Model model) {
        model.addAttribute("username", username);
        model.addAttribute("next", next.isEmpty() ? null : LocalPath.of(next));
        model.addAttribute("demoAccounts", demo.accounts());
        if (oidc.isOn()) {
            model.addAttribute("oidcPath", Admission.carrying(next, OidcController.PATH));
            model.addAttribute(
                    "oidcName", oidc.name().isEmpty() ? tr("tài khoản cơ quan") : oidc.name());
        }
        return "access/signInPage";
    }
}
