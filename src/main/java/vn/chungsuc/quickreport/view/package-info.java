/** What the pages of the quick report read. */
@NullMarked
package vn.chungsuc.quickreport.view;

import org.jspecify.annotations.NullMarked;
