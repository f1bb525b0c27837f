/** Criteria sets by decision and period, and the pure rule that judges a value. */
@ApplicationModule(allowedDependencies = {"shared", "journal"})
@NullMarked
package vn.chungsuc.criteria;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
