/** What the pages of plans read. */
@NullMarked
package vn.chungsuc.plans.view;

import org.jspecify.annotations.NullMarked;
