/** Two counties side by side as TopoJSON, with a border that both use; steps of a tenth of a degree, as publishers write it. */
export const twoCounties = {
  type: 'Topology',
  transform: { scale: [0.1, 0.1], translate: [16, 50] },
  arcs: [
    [
      [10, 0],
      [0, 10],
    ],
    [
      [10, 10],
      [-10, 0],
      [0, -10],
      [10, 0],
    ],
    [
      [10, 0],
      [10, 0],
      [0, 10],
      [-10, 0],
    ],
  ],
  objects: {
    counties: {
      type: 'GeometryCollection',
      geometries: [
        { type: 'Polygon', id: '0217', arcs: [[0, 1]] },
        // A table program ate the zero.
        { type: 'MultiPolygon', id: 224, arcs: [[[2, ~0]]] },
        { type: null, id: '1203' },
      ],
    },
  },
};
