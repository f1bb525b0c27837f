package vn.chungsuc.inspections.view;

import vn.chungsuc.inspections.Inspection;
import vn.chungsuc.inspections.InspectionFilter;
import vn.chungsuc.shared.Listing;

import java.time.LocalDate;
import java.util.List;

/** «Kiểm tra, giám sát». */
public record InspectionListPage(
        InspectionFilter filter,
        LocalDate today,
        List<Inspection> inspections,
        Listing listing,
        boolean may) {}
