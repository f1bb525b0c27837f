/** Accounts, dated roles, sign-in, tokens: who is asking, and for what area. */
@ApplicationModule(allowedDependencies = {"shared", "journal", "units", "criteria"})
@NullMarked
package vn.chungsuc.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
