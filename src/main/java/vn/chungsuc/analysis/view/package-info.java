/** What the pages of analysis show. */
@NullMarked
package vn.chungsuc.analysis.view;

import org.jspecify.annotations.NullMarked;
