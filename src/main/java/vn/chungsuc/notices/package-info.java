/** Who is told what: notices in the product, one e-mail a day, ready texts to send by hand. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "journal",
            "units",
            "access",
            "criteria",
            "people",
            "assessment",
            "collection",
            "handin",
            "review",
            "tasks"
        })
@NullMarked
package vn.chungsuc.notices;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
