/** Audit: who did what, when, before and after; sealed in a hash chain. */
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package vn.chungsuc.journal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
