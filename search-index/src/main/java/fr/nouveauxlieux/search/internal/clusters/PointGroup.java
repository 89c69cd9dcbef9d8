package fr.nouveauxlieux.search.internal.clusters;

/** Places gathered at their mean on the map. Of a single one, which document it is. */
final class PointGroup {

    final long cell;
    double sumX;
    double sumY;
    int count;
    int document;

    PointGroup(long cell) {
        this.cell = cell;
    }

    void add(double x, double y, int newDocument) {
        sumX += x;
        sumY += y;
        count++;
        document = newDocument;
    }

    void add(PointGroup other) {
        sumX += other.sumX;
        sumY += other.sumY;
        count += other.count;
    }

    double x() {
        return sumX / count;
    }

    double y() {
        return sumY / count;
    }
}
